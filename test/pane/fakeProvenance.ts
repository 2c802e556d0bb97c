/** What cells rest on, in memory: a path like the stack model's, and links that are kept. */
import type {
  Dependents,
  LinkedSource,
  Provenance,
  ProvenanceNode,
  ProvenancePort,
  TraceOptions,
} from "../../src/pane/ports/provenancePort";
import type { Source } from "../../src/register/source";

export function nodeWith(fields: Partial<ProvenanceNode> & { readonly key: string }): ProvenanceNode {
  return {
    kind: "figure",
    address: fields.key,
    label: "",
    value: 1,
    text: "1",
    formula: "",
    grade: "E",
    weight: 1,
    inputs: [],
    source: null,
    wholeOf: null,
    ...fields,
  };
}

export function provenanceWith(nodes: readonly ProvenanceNode[], fields: Partial<Provenance> = {}): Provenance {
  return {
    root: nodes[0]?.key ?? "",
    nodes: new Map(nodes.map((node) => [node.key, node])),
    floor: nodes[0]?.grade ?? null,
    weighted: null,
    shareAtDOrBetter: null,
    drags: [],
    bestUpgrade: null,
    ignored: [],
    isCutShort: false,
    ...fields,
  };
}

export const sourceNode = (source: Source, row: number, weight: number): ProvenanceNode =>
  nodeWith({
    key: `source ${source.id}`,
    kind: "source",
    address: `Sources!A${row}`,
    label: `${source.company} · ${source.datapoint}`,
    value: source.value,
    text: String(source.value),
    grade: source.grade === "" ? "ungraded" : (source.grade as "A"),
    weight,
    source,
  });

/** A total of two amounts: one read from a filing, the other an assumed share of one read from a leak. */
export function stackProvenance(sources: readonly Source[]): Provenance {
  const [leak, share, filing] = sources as [Source, Source, Source];
  return provenanceWith(
    [
      nodeWith({
        key: "Stack!D7",
        label: "Total",
        value: 3100,
        text: "3,100",
        formula: "=SUM(Flows!J8:J9)",
        grade: "I",
        inputs: ["Flows!J8", "Flows!J9"],
      }),
      nodeWith({
        key: "Flows!J8",
        label: "Amount",
        text: "1,000",
        grade: "A",
        weight: 0.32,
        inputs: [`source ${filing.id}`],
      }),
      nodeWith({
        key: "Flows!J9",
        label: "Amount, apps",
        text: "2,100",
        grade: "I",
        weight: 0.68,
        inputs: [`source ${leak.id}`, `source ${share.id}`, "Flows!K9"],
      }),
      sourceNode(filing, 7, 0.32),
      sourceNode(leak, 5, 0.3),
      sourceNode(share, 6, 0.2),
      nodeWith({ key: "Flows!K9", kind: "assumption", label: "Share kept", text: "60%", grade: "I", weight: 0.18 }),
    ],
    {
      weighted: "E",
      shareAtDOrBetter: 0.32,
      drags: ["Flows!K9", `source ${leak.id}`, `source ${share.id}`],
      bestUpgrade: { key: "Flows!K9", floorAfter: "E", weightedAfter: "C", shareAfter: 0.5 },
      ignored: [
        { address: "Flows!A8", reason: "text" },
        { address: "Flows!B2", reason: "date" },
        { address: "Stack!B2", reason: "selector" },
      ],
    },
  );
}

export class FakeProvenance implements ProvenancePort {
  readonly traces = new Map<string, Provenance>();
  readonly traced: string[] = [];
  readonly selected: string[] = [];
  readonly links: string[] = [];
  readonly inserted: string[] = [];
  /** Told of every trace, which then ends only by this; null lets traces end at once. */
  hold: ((options: TraceOptions, end: () => void) => void) | null = null;
  failure: string | null = null;

  constructor(private readonly register: () => readonly Source[]) {}

  private refuse(): void {
    const reason = this.failure;
    this.failure = null;
    if (reason !== null) throw new Error(reason);
  }

  trace = async (address: string, options: TraceOptions): Promise<Provenance> => {
    this.traced.push(address);
    const { hold } = this;
    if (hold !== null) await new Promise<void>((end) => hold(options, end));
    this.refuse();
    return this.traces.get(address) ?? provenanceWith([nodeWith({ key: address, grade: null })]);
  };

  select = async (address: string): Promise<void> => {
    this.refuse();
    this.selected.push(address);
  };

  dependents: Dependents | null = { ranges: [], rangeCount: 0 };
  dependentsOf = async (): Promise<Dependents | null> => {
    this.refuse();
    return this.dependents;
  };

  sourcesOf = async (): Promise<readonly LinkedSource[]> =>
    this.register()
      .filter(({ id }) => this.links.includes(id))
      .map((source) => ({ source, by: "name" }));

  link = async (id: string): Promise<void> => {
    this.refuse();
    this.links.push(id);
  };

  unlink = async (id: string): Promise<void> => {
    this.refuse();
    this.links.splice(this.links.indexOf(id), 1);
  };

  insertValue = async (id: string): Promise<void> => {
    this.refuse();
    this.inserted.push(id);
  };
}
