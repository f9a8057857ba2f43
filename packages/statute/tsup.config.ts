import { ssosPackage } from "../../tsup.base.ts";

export default ssosPackage({ deadlines: "src/deadlines/index.ts", duties: "src/duties/index.ts", index: "src/index.ts", schemas: "src/schemas.ts" });
