import { greenhouse } from './greenhouse/index.ts';
import type { Provider } from './provider.ts';
import { smartRecruiters } from './smartrecruiters/index.ts';

/** Every supported provider. No other file names one. */
export const providers: readonly Provider[] = [greenhouse, smartRecruiters];
