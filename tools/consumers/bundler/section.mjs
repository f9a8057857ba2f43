// One function with one section of the Code.
import { provisionAt, section52071 } from "@ssos/statute";

const answer = provisionAt([section52071], "EC 52071(c)", "2026-10-02");
console.log(JSON.stringify(answer.ok ? answer.version.by.bill : answer.code));
