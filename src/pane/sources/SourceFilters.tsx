import { Button, makeStyles, SearchBox, Select, ToggleButton } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { TableArrowUpRegular } from "@fluentui/react-icons/svg/table-arrow-up";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useMemo } from "react";
import { GradeChips } from "./GradeChips";
import { missingFields } from "../../register/missing";
import type { Source } from "../../register/source";
import { companiesOf, countByGrade, type SourceFilter } from "./sourceFilter";
import type { SourceView } from "./savedFilters";
import { SourceViews } from "./SourceViews";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  filters: {
    containerType: "inline-size",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 12px 6px",
    flexShrink: 0,
  },
  row: { display: "flex", gap: "6px", alignItems: "center", minWidth: 0 },
  grow: { flexGrow: 1, flexShrink: 1, flexBasis: "0", minWidth: 0, maxWidth: "none" },
  keep: { flexShrink: 0, whiteSpace: "nowrap", minWidth: "auto" },
  label: { "@container (max-width: 380px)": { display: "none" } },
});

interface Props {
  readonly sources: readonly Source[];
  readonly view: SourceView;
  readonly onView: (view: SourceView) => void;
  readonly onAdd: () => void;
  readonly addButton: React.RefCallback<HTMLButtonElement>;
  readonly onImport: () => void;
  readonly importButton: React.RefCallback<HTMLButtonElement>;
}

export function SourceFilters({ sources, view, onView, onAdd, addButton, onImport, importButton }: Props) {
  const styles = useStyles();
  const { filter } = view;
  const onFilter = (next: SourceFilter) => onView({ ...view, filter: next });
  const { sources: texts, imports, pane } = useTexts();
  const counts = useMemo(() => countByGrade(sources), [sources]);
  const companies = useMemo(() => companiesOf(sources), [sources]);
  const incomplete = useMemo(() => sources.filter((source) => missingFields(source).length > 0).length, [sources]);
  return (
    <div className={styles.filters}>
      <div className={styles.row}>
        <SearchBox
          className={styles.grow}
          size="small"
          aria-label={texts.search}
          placeholder={texts.search}
          dismiss={{ "aria-label": pane.clearSearch }}
          value={filter.search}
          onChange={(_, { value }) => onFilter({ ...filter, search: value })}
        />
        <Button
          ref={addButton}
          className={styles.keep}
          size="small"
          appearance="primary"
          icon={<AddRegular />}
          onClick={onAdd}
        >
          {texts.add}
        </Button>
        <Button
          ref={importButton}
          className={styles.keep}
          size="small"
          icon={<TableArrowUpRegular />}
          aria-label={imports.openLong}
          title={imports.openLong}
          onClick={onImport}
        >
          <span className={styles.label}>{imports.open}</span>
        </Button>
      </div>
      {sources.length > 0 && (
        <>
          <GradeChips counts={counts} chosen={filter.grades} onChoose={(grades) => onFilter({ ...filter, grades })} />
          <div className={styles.row}>
            <Select
              className={styles.grow}
              size="small"
              aria-label={texts.company}
              value={filter.company}
              onChange={(_, { value }) => onFilter({ ...filter, company: value })}
            >
              <option value="">{texts.allCompanies}</option>
              {companies.map((company) => (
                <option key={company}>{company}</option>
              ))}
            </Select>
            {(incomplete > 0 || filter.incompleteOnly) && (
              <ToggleButton
                className={styles.keep}
                size="small"
                icon={<WarningRegular />}
                checked={filter.incompleteOnly}
                title={texts.incompleteHint}
                onClick={() => onFilter({ ...filter, incompleteOnly: !filter.incompleteOnly })}
              >
                {texts.incomplete(incomplete)}
              </ToggleButton>
            )}
          </div>
          <SourceViews view={view} onView={onView} />
        </>
      )}
    </div>
  );
}
