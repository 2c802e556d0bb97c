import { FindingsView } from "./FindingsView";
import { GradeMapView } from "./GradeMapView";
import { GradeProfileView } from "./GradeProfileView";
import type { ReviewPartProps } from "./useChanges";
import { useTab } from "../parts/route";
import { TabParts } from "../parts/TabParts";
import { useTexts } from "../texts/texts";
import { useChanges } from "./useChanges";

const parts = {
  findings: FindingsView,
  map: GradeMapView,
  profile: GradeProfileView,
} satisfies Record<string, (props: ReviewPartProps) => React.JSX.Element>;

/** What is doubtful in the workbook, what its figures rest on cell by cell, and what its totals rest on. */
export function ReviewTab() {
  const { review } = useTexts();
  const isOpen = useTab() === "review";
  const changes = useChanges();
  return (
    <TabParts id="review" label={review.partList} names={review.parts}>
      {(part, isShown) => {
        const View = parts[part];
        return <View isShown={isOpen && isShown} changes={changes} />;
      }}
    </TabParts>
  );
}
