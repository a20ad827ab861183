import type { AnyFigureModel } from '../island/figure-model';
import { model as blindSpots } from './blind-spots/model';
import { model as cheapEvaluation } from './cheap-evaluation/model';
import { model as coinRun } from './coin-run/model';
import { model as debateEvidence } from './debate-evidence/model';
import { model as decomposition } from './decomposition/model';
import { model as feedbackLoop } from './feedback-loop/model';
import { model as fooledJudges } from './fooled-judges/model';
import { model as getFooled } from './get-fooled/model';
import { model as labourAndPreference } from './labour-and-preference/model';
import { model as lamp } from './lamp/model';
import { model as localSteps } from './local-steps/model';
import { model as nestedOversight } from './nested-oversight/model';
import { model as overoptimization } from './overoptimization/model';
import { model as protocols } from './protocols/model';
import { model as reach } from './reach/model';
import { model as recursion } from './recursion/model';
import { model as sortingDesk } from './sorting-desk/model';
import { model as taskMap } from './task-map/model';
import { model as teachByComparing } from './teach-by-comparing/model';
import { model as timeline } from './timeline/model';
import { model as twoGaps } from './two-gaps/model';
import { model as weakToStrong } from './weak-to-strong/model';
import { model as whichProtocol } from './which-protocol/model';

/** The pure model of every widget: number chips, transcripts, search and Markdown are made from these, without React. */
export const models: Readonly<Record<string, AnyFigureModel>> = {
  'blind-spots': blindSpots,
  decomposition,
  'feedback-loop': feedbackLoop,
  'sorting-desk': sortingDesk,
  'two-gaps': twoGaps,
  'fooled-judges': fooledJudges,
  lamp,
  overoptimization,
  recursion,
  'get-fooled': getFooled,
  'teach-by-comparing': teachByComparing,
  'coin-run': coinRun,
  'debate-evidence': debateEvidence,
  protocols,
  'local-steps': localSteps,
  'labour-and-preference': labourAndPreference,
  'cheap-evaluation': cheapEvaluation,
  'nested-oversight': nestedOversight,
  reach,
  'task-map': taskMap,
  timeline,
  'weak-to-strong': weakToStrong,
  'which-protocol': whichProtocol,
};
