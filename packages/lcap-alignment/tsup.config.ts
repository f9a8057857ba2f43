import { ssosPackage } from "../../tsup.base.ts";

export default ssosPackage({ index: "src/index.ts", schemas: "src/schemas.ts" });
