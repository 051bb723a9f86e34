import { greenhouse } from './greenhouse/index.ts';
import type { Vendor } from './provider.ts';
import { smartRecruiters } from './smartrecruiters/index.ts';

/** Every vendor that an account can be with: one line each, and nothing else knows of them. */
export const vendors: readonly Vendor[] = [greenhouse, smartRecruiters];
