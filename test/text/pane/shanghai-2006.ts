import { policies, type RepetitionPolicy } from "../../../src/rules";

/** The policy that the product takes where nobody chose. */
export const shanghai2006: RepetitionPolicy = policies[0]!;
