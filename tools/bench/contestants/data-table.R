# data.table: only the columns that the rule needs, all as text. No row is checked.
suppressPackageStartupMessages(library(data.table))
groups <- c("AA", "AI", "AS", "EL", "FI", "FOS", "HI", "HOM", "MR", "PI", "SED", "SWD", "WH")
levels_of <- function(folder, indicator) {
  level <- if (indicator == "cci") "statuslevel" else "color"
  columns <- c("cds", "rtype", "studentgroup", level, if (indicator == "cci") "currnsizemet")
  rows <- fread(file.path(folder, paste0(indicator, "download2023.txt")), sep = "\t", quote = "", select = columns, colClasses = "character", showProgress = FALSE)
  rows <- rows[rtype == "D" & studentgroup %chin% groups]
  if (indicator == "cci") rows[currnsizemet != "Y", statuslevel := "0"]
  data.table(cds = rows$cds, g = rows$studentgroup, i = indicator, c = rows[[level]])
}
folders <- commandArgs(trailingOnly = TRUE)
for (index in seq_along(folders)) {
  all <- rbindlist(lapply(c("ela", "math", "elpi", "grad", "chronic", "susp", "cci"), function(one) levels_of(folders[[index]], one)))
  wide <- dcast(all, cds + g ~ i, value.var = "c", fill = "0")
  wide[, p4 := (ela == "1" & math %chin% c("1", "2")) | (math == "1" & ela %chin% c("1", "2")) | (elpi == "1" & g == "EL")]
  wide[, `:=`(p5 = grad == "1" | chronic == "1", p6 = susp == "1", p8 = cci == "1")]
  met <- wide[p4 + p5 + p6 + p8 >= 2]
  numbers <- trimws(gsub(" +", " ", paste(ifelse(met$p4, "4", ""), ifelse(met$p5, "5", ""), ifelse(met$p6, "6", ""), ifelse(met$p8, "8", ""))))
  if (nrow(met) > 0) writeLines(paste(index - 1, met$cds, met$g, numbers, sep = "|"))
}
peak <- tryCatch(gsub("[^0-9]", "", grep("VmHWM", readLines("/proc/self/status"), value = TRUE)), error = function(e) "0")
cat("#", peak, "\n")
