/**
 * Members that leave alone what a batch holds of the writes before them: those that write cells themselves, and those that find
 * objects, which see what is held. Any other may decide what listeners hear (`Runtime.enableEvents`) or who may write.
 */
const writers = /^(?:RangeFormat|RangeFill|RangeFont|RangeBorder)\.|^Range\.(?:numberFormat(?:Local)?|style)$/;
const finders = /\.get[A-Z]/;

export function mayBeHeld(member: string): boolean {
  return writers.test(member) || finders.test(member);
}
