# Who is eligible, from R: the bundled command file computes, its JSON is read here.
#
#   Rscript from-r.R ssos.mjs [FOLDER YEAR]
#
# Needs Node 20.19 or later and the package jsonlite (Debian: r-cran-jsonlite).

given <- commandArgs(trailingOnly = TRUE)
if (!(length(given) %in% c(1, 3))) stop("usage: Rscript from-r.R ssos.mjs [FOLDER YEAR]")

ssos <- function(...) {
  printed <- suppressWarnings(system2("node", shQuote(c(given[1], ...)), stdout = TRUE))
  if (!is.null(attr(printed, "status"))) quit(status = attr(printed, "status"))
  Encoding(printed) <- "UTF-8"
  printed
}

files <- if (length(given) == 3) c("--dashboard", given[2], "--year", given[3]) else character()
document <- jsonlite::fromJSON(paste(ssos("determine", files, "--format", "json"), collapse = "\n"), simplifyVector = FALSE)

with_outcome <- function(entries, outcome) Filter(function(entry) entry$outcome == outcome, entries)
texts <- function(entries, text) vapply(entries, text, character(1))

eligible <- with_outcome(document$leas, "eligible")
cat(sprintf("%d of %d rows used; %d of %d LEAs are eligible on the %d Dashboard.\n", document$rows$used, document$rows$read, length(eligible), length(document$leas), document$dashboardYear))
for (lea in eligible) {
  letters <- texts(with_outcome(lea$groups, "eligible"), function(group) paste(group$group, group$letter))
  cat(sprintf("%s %s: %s\n", lea$cds, lea$name, paste(letters, collapse = ", ")))
}
for (lea in with_outcome(document$leas, "cannot-determine")) {
  cat(sprintf("%s %s is open: %s\n", lea$cds, lea$name, paste(texts(lea$missing, function(fact) fact$text), collapse = "; ")))
}

# One row for each LEA and group as a data frame; read from text, codes keep their zeros.
rows <- jsonlite::stream_in(textConnection(ssos("determine", files, "--format", "jsonl-groups")), verbose = FALSE)
counted <- length(unique(rows$cds[rows$outcome == "eligible"]))
if (counted != length(eligible) || !all(nchar(rows$cds) == 14)) stop(sprintf("the rows say %d eligible LEAs, the document %d", counted, length(eligible)))
message(sprintf("the data frame agrees: %d rows, %d eligible LEAs", nrow(rows), counted))
