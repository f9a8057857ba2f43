import type { Priority, StateIndicator } from "@ssos/model";

/** Los indicadores estatales en español. */
export const indicatorsSpanish: Readonly<Record<StateIndicator, string>> = {
  ela: "Lengua y literatura en inglés",
  math: "Matemáticas",
  elpi: "Progreso de los estudiantes de inglés",
  grad: "Tasa de graduación",
  chronic: "Ausentismo crónico",
  susp: "Tasa de suspensión",
  cci: "Universidad y carrera",
  science: "Ciencias",
};

/** Las prioridades estatales en español. */
export const prioritiesSpanish: Readonly<Record<Priority, string>> = {
  1: "Servicios básicos",
  2: "Aplicación de los estándares estatales",
  3: "Participación de las familias",
  4: "Rendimiento de los alumnos",
  5: "Compromiso de los alumnos",
  6: "Clima escolar",
  7: "Acceso a un plan de estudios amplio",
  8: "Resultados en un plan de estudios amplio",
  9: "Alumnos expulsados",
  10: "Jóvenes en hogares de crianza",
};
