import { section4 } from "./code/ec-4.ts";
import { section7 } from "./code/ec-7.ts";
import { section9 } from "./code/ec-9.ts";
import { section75 } from "./code/ec-75.ts";
import { section2575_2 } from "./code/ec-2575.2.ts";
import { section2575_3 } from "./code/ec-2575.3.ts";
import { section2575_35 } from "./code/ec-2575.35.ts";
import { section32526 } from "./code/ec-32526.ts";
import { section42238_01 } from "./code/ec-42238.01.ts";
import { section42238_02 } from "./code/ec-42238.02.ts";
import { section42238_024 } from "./code/ec-42238.024.ts";
import { section47606_5 } from "./code/ec-47606.5.ts";
import { section47607 } from "./code/ec-47607.ts";
import { section47607_2 } from "./code/ec-47607.2.ts";
import { section47607_3 } from "./code/ec-47607.3.ts";
import { section52052 } from "./code/ec-52052.ts";
import { section52059_5 } from "./code/ec-52059.5.ts";
import { section52060 } from "./code/ec-52060.ts";
import { section52062 } from "./code/ec-52062.ts";
import { section52063 } from "./code/ec-52063.ts";
import { section52064 } from "./code/ec-52064.ts";
import { section52064_1 } from "./code/ec-52064.1.ts";
import { section52064_4 } from "./code/ec-52064.4.ts";
import { section52064_5 } from "./code/ec-52064.5.ts";
import { section52065 } from "./code/ec-52065.ts";
import { section52065_1 } from "./code/ec-52065.1.ts";
import { section52066 } from "./code/ec-52066.ts";
import { section52068 } from "./code/ec-52068.ts";
import { section52069 } from "./code/ec-52069.ts";
import { section52070 } from "./code/ec-52070.ts";
import { section52070_5 } from "./code/ec-52070.5.ts";
import { section52071 } from "./code/ec-52071.ts";
import { section52071_1 } from "./code/ec-52071.1.ts";
import { section52071_5 } from "./code/ec-52071.5.ts";
import { section52071_51 } from "./code/ec-52071.51.ts";
import { section52072 } from "./code/ec-52072.ts";
import { section52072_1 } from "./code/ec-52072.1.ts";
import { section52072_5 } from "./code/ec-52072.5.ts";
import { section52072_6 } from "./code/ec-52072.6.ts";
import { section52073 } from "./code/ec-52073.ts";
import { section52073_1 } from "./code/ec-52073.1.ts";
import { section52073_2 } from "./code/ec-52073.2.ts";
import { section52073_3 } from "./code/ec-52073.3.ts";
import { section52073_4 } from "./code/ec-52073.4.ts";
import { section52073_5 } from "./code/ec-52073.5.ts";
import { section52074 } from "./code/ec-52074.ts";
import { section52075 } from "./code/ec-52075.ts";
import { section52076 } from "./code/ec-52076.ts";
import { section52077 } from "./code/ec-52077.ts";
import { section60900 } from "./code/ec-60900.ts";
import type { Section } from "./section.ts";

/**
 * All sections that the package knows, in the order of the code.
 *
 * **When to use** where any section may be asked for; a program that asks for one should pass that one alone, so that the rest is not loaded.
 */
export const allSections: readonly Section[] = [
  section4,
  section7,
  section9,
  section75,
  section2575_2,
  section2575_3,
  section2575_35,
  section32526,
  section42238_01,
  section42238_02,
  section42238_024,
  section47606_5,
  section47607,
  section47607_2,
  section47607_3,
  section52052,
  section52059_5,
  section52060,
  section52062,
  section52063,
  section52064,
  section52064_1,
  section52064_4,
  section52064_5,
  section52065,
  section52065_1,
  section52066,
  section52068,
  section52069,
  section52070,
  section52070_5,
  section52071,
  section52071_1,
  section52071_5,
  section52071_51,
  section52072,
  section52072_1,
  section52072_5,
  section52072_6,
  section52073,
  section52073_1,
  section52073_2,
  section52073_3,
  section52073_4,
  section52073_5,
  section52074,
  section52075,
  section52076,
  section52077,
  section60900,
];
