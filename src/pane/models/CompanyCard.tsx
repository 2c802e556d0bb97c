import { Body1, Card, Field, makeStyles, Select, Subtitle2 } from "@fluentui/react-components";
import { useId, useState } from "react";
import { InsertAction } from "./InsertAction";
import { useCompanies } from "./useCompanies";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({ card: { gap: "8px", flexShrink: 0 } });

/** A company's model out of the facts in the workbook: choose the company, insert. */
export function CompanyCard() {
  const styles = useStyles();
  const { models: texts } = useTexts();
  const { models } = useWorkbook();
  const heading = useId();
  const companies = useCompanies();
  const [chosen, setChosen] = useState("");
  const company = companies.includes(chosen) ? chosen : companies[0];
  return (
    <Card className={styles.card} size="small" appearance="outline" role="region" aria-labelledby={heading}>
      <Subtitle2 as="h2" id={heading}>
        {texts.company.title}
      </Subtitle2>
      <Body1>{texts.company.summary}</Body1>
      {company === undefined ? (
        <Body1>{texts.company.none}</Body1>
      ) : (
        <>
          <Field label={texts.company.choose} size="small">
            <Select value={company} onChange={(_, { value }) => setChosen(value)}>
              {companies.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <InsertAction
            key={company}
            title={company}
            insert={(onProgress) => models.insertCompany(company, onProgress)}
          />
        </>
      )}
    </Card>
  );
}
