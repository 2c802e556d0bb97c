import type { Changes } from "./useChanges";

/** What each part of the review is told. */
export interface ReviewPartProps {
  /** Nothing is read while another part or tab is open. */
  readonly isShown: boolean;
  readonly changes: Changes;
}
