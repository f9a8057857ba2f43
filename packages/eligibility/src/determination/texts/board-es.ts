import type { AudienceTexts } from "./audience-texts.ts";
import { indicatorsSpanish, prioritiesSpanish } from "./names-es.ts";

/** Para la mesa directiva, en español; las disposiciones son las de `boardEnglish`. */
export const boardSpanish: AudienceTexts = {
  title: "{name}: asistencia diferenciada después del Tablero de {year}",
  outcomes: {
    eligible: "Según los criterios de la Junta Estatal, esta agencia ({kind}) es elegible para recibir asistencia diferenciada.",
    "not-eligible": "Según los criterios de la Junta Estatal, esta agencia ({kind}) no es elegible para recibir asistencia diferenciada.",
    "cannot-determine": "Todavía no se sabe si esta agencia ({kind}) es elegible para recibir asistencia diferenciada: faltan datos.",
    "not-applicable": "Los criterios de la Junta Estatal para la asistencia diferenciada no se aplican a esta agencia ({kind}) en este año.",
  },
  methodsMet: {
    1: "Al menos un grupo de alumnos cumple los criterios en los indicadores estatales.",
    2: "Dos o más indicadores locales no se cumplieron durante dos o más años.",
    3: "Un grupo de alumnos tiene resultados entre los más bajos en una prioridad estatal, y en otra no se cumplió un indicador local.",
    4: "Los datos que necesitan los indicadores estatales no se certificaron a tiempo.",
  },
  groupsHeading: "Qué grupos de alumnos, en qué prioridades estatales",
  group: "{group}: {areas}.",
  area: "{area} ({indicators})",
  groupsOpen: "Todavía sin certeza, porque faltan datos: {groups}.",
  areas: prioritiesSpanish,
  indicators: indicatorsSpanish,
  meaningHeading: "Qué significa para la mesa directiva",
  meaning: {
    eligible: [
      "La asistencia consiste en buscar las causas en común, por lo general con {helper}, y probar lo que las cambia. Es una ayuda; no es una auditoría.",
      "La mesa directiva conserva sus decisiones. Puede preguntar qué causas se encontraron, qué se está probando y con qué medida sabrá que da resultado.",
      "El plan local (LCAP) resume el trabajo que forma parte de la asistencia. Sus metas y acciones deberían responder a los grupos e indicadores mencionados.",
    ],
    "not-eligible": ["Este Tablero no da motivo de asistencia; puede continuar la que se debe a uno anterior. Conviene preguntar qué grupos de alumnos están cerca de los criterios."],
    "cannot-determine": ["No debería decidirse nada con esta respuesta. La versión para el superintendente enumera los datos que la aclararían y lo que cada uno puede cambiar."],
    "not-applicable": ["Este Tablero no tiene consecuencias; puede continuar la asistencia que se debe a uno anterior."],
  },
  helpers: { district: "el superintendente de escuelas del condado", coe: "el Superintendente Estatal de Instrucción Pública", charter: "la autoridad que otorgó la carta constitutiva" },
  incomplete: "No se examinaron todas las formas de ser elegible: para algunas no había datos.",
  openQuestions: "La respuesta depende de una cuestión jurídica o de criterios que no está resuelta; la versión para el superintendente la nombra.",
};
