/**
 * A formula's text as a tree, parsed once for all cells that hold it. Univer keeps 5,000 trees by a hash of their text: a larger
 * book is parsed anew at every calculation, and two long formulas may share one.
 */
import {
  AstTreeBuilder,
  generateAstNode,
  IFormulaCurrentConfigService,
  ISuperTableService,
  Lexer,
  LexerNode,
  type BaseAstNode,
} from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";
import { findsFirstMatches } from "./firstMatches";
import { wordsOf } from "./formulaWords";

/** Univer's numbers for the kinds of nodes that matter here. */
const reference = 1;
const functionCall = 4;
const union = 10;
const prefix = 11;

/** They look at where a range stands, not at its cells: ROWS(A$1:A1) in A1 is no circle in Excel. */
const placeFunctions: ReadonlySet<string> = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS"]);

export interface TableNode extends BaseAstNode {
  _tableReferenceObject?: object | undefined;
}

interface ReferenceNodes {
  _getTableReferenceNode(token: string, isLexed: boolean, isMerged: boolean, isBare: boolean): TableNode | undefined;
}

export interface ParsedFormula {
  readonly text: string;
  readonly node: BaseAstNode;
  /** Executed by itself, each gives the area that it stands for. */
  readonly references: readonly BaseAstNode[];
  /** The references of each area between two results, as A1:INDEX(B1:Z1,n): wherever it ends, it lies within them. */
  readonly spans: readonly (readonly BaseAstNode[])[];
  /** Calls such as OFFSET, whose area is known only when the formula runs. */
  readonly moving: readonly BaseAstNode[];
  /** Runs in every calculation: NOW, RAND, OFFSET. */
  readonly isVolatile: boolean;
  readonly tables: readonly TableNode[];
  /** Where those stand among the references; null where one is read by the row of the cell or as an end of an area. */
  readonly tablePlaces: readonly number[] | null;
  /** See `firstMatches.ts`. */
  readonly findsFirstMatches: boolean;
  /** As `wordsOf` gives them. */
  readonly words: string;
}

export class FormulaParser {
  private readonly known = new Map<string, ParsedFormula>();
  private readonly lexer: Lexer;
  private readonly trees: AstTreeBuilder;
  private readonly tables: ISuperTableService;
  private readonly config: IFormulaCurrentConfigService;

  constructor(injector: Injector) {
    this.lexer = injector.get(Lexer);
    this.trees = injector.get(AstTreeBuilder);
    this.tables = injector.get(ISuperTableService);
    this.config = injector.get(IFormulaCurrentConfigService);
  }

  parse(unitId: string, text: string): ParsedFormula {
    const known = this.known.get(text);
    if (known) return known;
    const lexed = this.lexer.treeBuilder(text);
    // Univer's own way makes the node of an error, and keeps none of those.
    const node =
      (lexed instanceof LexerNode ? this.trees.parse(lexed) : null) ??
      generateAstNode(unitId, text, this.lexer, this.trees, this.config);
    const parts = partsOf(node);
    const parsed = { text, node, ...parts, findsFirstMatches: findsFirstMatches(node), words: wordsOf(text) };
    this.known.set(text, parsed);
    return parsed;
  }

  /** A name or a table that the text mentions is another one now. */
  forget({ text }: ParsedFormula): void {
    this.known.delete(text);
  }

  /** Only these are still in use. */
  keep(isUsed: (formula: ParsedFormula) => boolean): void {
    for (const [text, formula] of this.known) if (!isUsed(formula)) this.known.delete(text);
  }

  get size(): number {
    return this.known.size;
  }

  /** Points the structured references of a formula at the places where the tables are now; false when a table is gone. */
  followTables({ tables }: ParsedFormula, made: Map<string, object>): boolean {
    const { _getTableReferenceNode: make } = this.referenceNodes;
    for (const node of tables) {
      const token = node.getToken();
      const isBare = !token.includes("[");
      const place =
        made.get(token) ?? make.call(this.referenceNodes, token, false, false, isBare)?._tableReferenceObject;
      if (!place) return false;
      made.set(token, place);
      node._tableReferenceObject = place;
    }
    return true;
  }

  tablesOf(unitId: string): ReadonlyMap<string, object> {
    return this.tables.getTableMap(unitId) ?? new Map<string, object>();
  }

  private get referenceNodes(): ReferenceNodes {
    return (this.trees as unknown as { _referenceNodeFactory: ReferenceNodes })._referenceNodeFactory;
  }
}

type Parts = "references" | "spans" | "moving" | "isVolatile" | "tables" | "tablePlaces";

function partsOf(root: BaseAstNode): Pick<ParsedFormula, Parts> {
  const references: BaseAstNode[] = [];
  const spans: BaseAstNode[][] = [];
  const moving: BaseAstNode[] = [];
  const tables: TableNode[] = [];
  let isVolatile = root.isForcedCalculateFunction();
  const visit = (node: BaseAstNode): void => {
    const looksAtPlaces = node.nodeType === functionCall && placeFunctions.has(node.getToken().toUpperCase());
    for (const child of node.getChildren()) {
      if (looksAtPlaces && isPlainRange(child)) continue;
      if (child.isForcedCalculateFunction()) isVolatile = true;
      if ((child as TableNode)._tableReferenceObject) tables.push(child);
      if (child.nodeType === functionCall && child.isAddress()) moving.push(child);
      if (child.nodeType === union && child.getChildren().some(({ nodeType }) => nodeType === functionCall)) {
        const [referenceCount, movingCount] = [references.length, moving.length];
        visit(child);
        if (moving.length > movingCount) moving.push(child);
        else spans.push(references.slice(referenceCount));
      } else if (child.nodeType === union) {
        references.push(child);
      } else if (child.nodeType === prefix && child.getToken() === "@") references.push(child);
      else {
        if (child.nodeType === reference) references.push(child);
        visit(child);
      }
    }
  };
  visit(root);
  const places = tables.map((node) => references.indexOf(node));
  const isPlain = spans.length === 0 && !places.includes(-1) && !tables.some(isOfOwnRow);
  const tablePlaces = isPlain ? places : null;
  return { references, spans, moving, isVolatile: isVolatile || moving.length > 0, tables, tablePlaces };
}

/** `Table[@Column]`: another cell in each row. */
export function isOfOwnRow(node: BaseAstNode): boolean {
  return /@|#this row/iu.test(node.getToken());
}

/** Of cells by their addresses: the size of a table, or of what a formula fills, changes without the formula that asks for it. */
function isPlainRange(node: BaseAstNode): boolean {
  if (node.nodeType === union) return node.getChildren().every(isPlainRange);
  return node.nodeType === reference && (node as TableNode)._tableReferenceObject === undefined;
}
