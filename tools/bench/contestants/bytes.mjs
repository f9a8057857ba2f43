// Not a contestant: Node looks at each byte once and counts lines, the least that any reader in JavaScript must do.
import { createReadStream, readdirSync } from "node:fs";
import { join } from "node:path";
import { finish, folders } from "./job.mjs";

let lines = 0;
for (const folder of folders) for (const name of readdirSync(folder)) for await (const chunk of createReadStream(join(folder, name), { highWaterMark: 1 << 20 })) for (let index = 0; index < chunk.length; index += 1) if (chunk[index] === 10) lines += 1;
finish(lines === 0 ? ["no lines"] : []);
