import { greenhouse } from './greenhouse/index.ts';
import { smartRecruiters } from './smartrecruiters/index.ts';
import type { Vendor } from './vendor.ts';

/** Every vendor that an account can be with: one line each, and nothing else knows of them. */
export const vendors: readonly Vendor[] = [greenhouse, smartRecruiters];
