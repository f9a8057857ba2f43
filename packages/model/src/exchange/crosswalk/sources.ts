import type { Source } from "../../sources/source.ts";

/** The documents that the crosswalk was read in, by id. */
export const CROSSWALK_SOURCES: Readonly<Record<string, Source>> = {
  "ceds-warehouse": {
    id: "ceds-warehouse",
    title: "CEDS Data Warehouse: the elements and Global IDs that the tables' columns name",
    publisher: "Common Education Data Standards",
    url: "https://github.com/CEDStandards/CEDS-Data-Warehouse",
  },
  "ed-fi-api": {
    id: "ed-fi-api",
    title: "Ed-Fi Data Standard: Ed-Fi-Resource-API-Specification.yaml",
    publisher: "Ed-Fi Alliance",
    url: "https://github.com/Ed-Fi-Alliance-OSS/Ed-Fi-Data-Standard/blob/main/Schemas/JSON/Ed-Fi-Resource-API-Specification.yaml",
  },
  "ed-fi-descriptors": {
    id: "ed-fi-descriptors",
    title: "Ed-Fi Data Standard 6.1.0: descriptors",
    publisher: "Ed-Fi Alliance",
    url: "https://github.com/Ed-Fi-Alliance-OSS/Ed-Fi-Data-Standard/tree/v6.1.0/Descriptors",
  },
  "ed-fi-school-years": {
    id: "ed-fi-school-years",
    title: "Ed-Fi Data Standard: Samples/Sample XML/SchoolYearTypes.xml",
    publisher: "Ed-Fi Alliance",
    url: "https://github.com/Ed-Fi-Alliance-OSS/Ed-Fi-Data-Standard/tree/main/Samples/Sample%20XML",
  },
};
