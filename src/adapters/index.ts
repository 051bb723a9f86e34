import { greenhouse } from './greenhouse/index.ts';
import type { Provider } from './provider.ts';
import { smartRecruiters } from './smartrecruiters/index.ts';

/** Every provider that an account can be with: one line each, and nothing else knows of them. */
export const providers: readonly Provider[] = [greenhouse, smartRecruiters];
