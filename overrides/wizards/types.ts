/**
 * The shapes of the wizards' words: what each may ask a person, and the calls that its plans are made of. Data only; how
 * a plan is found is code in src/tools/wizards.
 */

/** Something that a wizard decides by itself where nobody can be asked. */
export interface WizardQuestion {
  /** The argument of the wizard that it fills in. */
  readonly argument: string;
  /** What the person reads above the field. */
  readonly title: string;
  /** `string` unless given; the choices come from the cluster. */
  readonly type?: 'string' | 'integer' | 'boolean';
}

/** A call that a plan may hold. */
interface WizardStep {
  readonly tool: string;
  /** A guest answers nobody while it runs, so that it is asked about whatever its risk. */
  readonly interrupts?: true;
  /** What it is for; `{name}` stands for an argument of the call, or for what the planner says beside them. */
  readonly why: string;
  /** The call that takes it back, and what that does. */
  readonly undo?: { readonly tool: string; readonly why: string };
}

/** A wizard's questions and steps. */
export interface Wizard {
  /** The tool's name. */
  readonly name: string;
  /** What the person reads above all questions. */
  readonly intro: string;
  /** The most important first. At most two, so that with the consent to the plan nobody answers more than three. */
  readonly questions: readonly WizardQuestion[];
  readonly steps: Readonly<Record<string, WizardStep>>;
  /** It is about many guests: those that the owner's settings keep from it are left out, and the others go on. */
  readonly leavesOut?: true;
  /** A step that fails ends nothing: each stands for itself, and all outcomes are told at the end. */
  readonly goesOn?: true;
  /** What it takes beside the arguments that `tools/list` shows, told at the end of a plan. */
  readonly alsoTakes?: readonly string[];
}
