import { ssosPackage } from "../../tsup.base.ts";

export default ssosPackage({ index: "src/index.ts", files: "src/files/index.ts", schemas: "src/schemas.ts" });
