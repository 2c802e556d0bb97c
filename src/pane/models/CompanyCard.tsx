import { Body1, Card, Field, Input, makeStyles, Select, Subtitle2 } from "@fluentui/react-components";
import { useId, useState } from "react";
import { InsertAction } from "./InsertAction";
import { useCompanies } from "./useCompanies";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({ card: { gap: "8px", flexShrink: 0 } });

/** No company is called so. */
const without = "";

/** A company's model: one of the facts in the workbook, or one without filings by its name. */
export function CompanyCard() {
  const styles = useStyles();
  const { models: texts } = useTexts();
  const { models } = useWorkbook();
  const heading = useId();
  const companies = useCompanies();
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState("");
  const company = chosen === without || (chosen !== null && companies.includes(chosen)) ? chosen : companies[0];
  const name = typed.trim();
  return (
    <Card className={styles.card} size="small" appearance="outline" role="region" aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading}>
        {texts.company.title}
      </Subtitle2>
      <Body1>{texts.company.summary}</Body1>
      <Body1>{texts.company.summaryWithout}</Body1>
      {companies.length === 0 ? (
        <Body1>{texts.company.none}</Body1>
      ) : (
        <Field label={texts.company.choose} size="small">
          <Select value={company ?? without} onChange={(_, { value }) => setChosen(value)}>
            {companies.map((one) => (
              <option key={one}>{one}</option>
            ))}
            <option value={without}>{texts.company.without}</option>
          </Select>
        </Field>
      )}
      {company !== undefined && company !== without ? (
        <InsertAction
          key={company}
          title={company}
          insert={(onProgress) => models.insertCompany(company, onProgress)}
        />
      ) : (
        <>
          <Field label={texts.company.name} size="small">
            <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
          </Field>
          {name !== "" && (
            <InsertAction title={name} insert={(onProgress) => models.insertWithoutFilings(name, onProgress)} />
          )}
        </>
      )}
    </Card>
  );
}
