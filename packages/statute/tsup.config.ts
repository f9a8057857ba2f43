import { ssosPackage } from "../../tsup.base.ts";

export default ssosPackage({ deadlines: "src/deadlines/index.ts", index: "src/index.ts", duties: "src/duties/index.ts", decisions: "src/decisions/index.ts", schemas: "src/schemas.ts" });
