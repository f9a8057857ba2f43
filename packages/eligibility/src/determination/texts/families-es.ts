import type { AudienceTexts } from "./audience-texts.ts";

/** Para las familias, en español: palabras de todos los días, sin números de prioridades ni códigos. */
export const familiesSpanish: AudienceTexts = {
  title: "{name}: lo que dice el Tablero Escolar de California de {year}",
  outcomes: {
    eligible: "Según las reglas del Estado, nuestra agencia ({kind}) puede recibir ayuda adicional.",
    "not-eligible": "Según las reglas del Estado, los resultados de este año no traen a nuestra agencia ({kind}) la ayuda adicional que se llama asistencia diferenciada.",
    "cannot-determine": "Todavía no sabemos si las reglas del Estado dan ayuda adicional a nuestra agencia ({kind}). Falta información.",
    "not-applicable": "Las reglas del Estado sobre la ayuda adicional no se aplican este año a nuestra agencia ({kind}).",
  },
  methodsMet: {
    1: "Las reglas miran los resultados de grupos de alumnos. Los grupos que siguen tienen resultados bajos en más de uno.",
    2: "Algunas metas que nuestras escuelas revisan por sí mismas no se cumplieron durante dos años o más.",
    3: "Un grupo de alumnos tiene resultados bajos en una parte de la vida escolar, y no se cumplió una meta que nuestras escuelas revisan por sí mismas.",
    4: "La información que el Estado necesita no se envió a tiempo.",
  },
  groupsHeading: "Qué grupos de alumnos, y en qué",
  group: "{group}: {areas}.",
  area: "{area} ({indicators})",
  groupsOpen: "Todavía no podemos decirlo de: {groups}.",
  areas: {
    1: "buenos edificios, libros y maestros",
    2: "enseñar lo que el Estado espera",
    3: "trabajar con las familias",
    4: "aprender",
    5: "venir a la escuela y terminarla",
    6: "sentirse seguros y bienvenidos",
    7: "acceso a muchas materias",
    8: "estar preparados para después de la escuela",
    9: "alumnos que fueron expulsados",
    10: "alumnos en hogares de crianza",
  },
  indicators: {
    ela: "lectura y escritura",
    math: "matemáticas",
    elpi: "aprender inglés",
    grad: "graduación",
    chronic: "muchos días de clase perdidos",
    susp: "suspensiones",
    cci: "cursos y exámenes para la universidad y el trabajo",
    science: "ciencias",
  },
  meaningHeading: "Qué significa para su hijo o hija",
  meaning: {
    eligible: [
      "Son resultados de grupos enteros, sumados. No dicen nada de su hijo o hija en particular.",
      "Los adultos que dirigen nuestras escuelas reciben ayuda, por lo general con {helper}, para saber por qué los resultados son bajos y qué los mejora.",
      "Usted puede preguntar en su escuela qué se está probando, y hablar cuando nuestro plan local (LCAP) se discuta en público.",
    ],
    "not-eligible": ["De todos modos puede preguntar cómo va cada grupo de alumnos, y hablar cuando nuestro plan local (LCAP) se discuta en público."],
    "cannot-determine": ["Por ahora nada cambia para su hijo o hija. Pregúntenos de nuevo cuando tengamos la información que falta."],
    "not-applicable": ["Por eso nada cambia para su hijo o hija."],
  },
  helpers: { district: "el superintendente de escuelas del condado", coe: "el Superintendente Estatal de Instrucción Pública", charter: "la agencia que aprobó la escuela chárter" },
  incomplete: "No teníamos la información para todas las reglas del Estado. Las que no pudimos revisar también pueden dar ayuda adicional.",
  openQuestions: "Algunas de las reglas todavía no son definitivas.",
};
