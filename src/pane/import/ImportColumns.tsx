import { Caption1, makeStyles, Select, tokens } from "@fluentui/react-components";
import { sourceFields, withField, type ColumnMapping } from "../../register/import/columnMapping";
import type { SourceField } from "../../register/source";
import type { ImportedTable } from "../../register/import/importedTable";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  column: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px", alignItems: "center" },
  names: { display: "flex", flexDirection: "column", minWidth: 0 },
  header: {
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  sample: {
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  input: { minWidth: 0, width: "100%" },
});

interface Props {
  readonly table: ImportedTable;
  readonly mapping: ColumnMapping;
  readonly onMapping: (mapping: ColumnMapping) => void;
}

/** Each column with a value of it and the field that it fills. */
export function ImportColumns({ table, mapping, onMapping }: Props) {
  const styles = useStyles();
  const { imports: texts, sources } = useTexts();
  return (
    <ul className={styles.list} aria-label={texts.columns}>
      {table.headers.map((header, place) => {
        const sample = table.rows.find(({ cells }) => (cells[place] ?? "").trim() !== "")?.cells[place];
        const name = header === "" ? `#${place + 1}` : header;
        return (
          <li key={place} className={styles.column}>
            <span className={styles.names}>
              <Caption1 className={styles.header} title={name}>
                {name}
              </Caption1>
              <Caption1 className={styles.sample}>{sample?.slice(0, 80) ?? texts.emptyColumn}</Caption1>
            </span>
            <Select
              size="small"
              className={styles.input}
              select={{ className: styles.input }}
              aria-label={texts.fieldOf(name)}
              value={mapping[place] ?? ""}
              onChange={(_, { value }) =>
                onMapping(withField(mapping, place, value === "" ? null : (value as SourceField)))
              }
            >
              <option value="">{texts.leaveOut}</option>
              {sourceFields.map((field) => (
                <option key={field} value={field}>
                  {sources.fields[field]}
                </option>
              ))}
            </Select>
          </li>
        );
      })}
    </ul>
  );
}
