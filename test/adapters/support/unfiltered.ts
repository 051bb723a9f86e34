const times = { createdAt: null, updatedAt: null };

/** A filter of each type without conditions. */
export const unfiltered = {
  Candidate: { ...times, email: null, tag: null, job: null, search: null },
  Application: { ...times, candidates: null, jobs: null, status: null, stageName: null, isProspect: null },
  Job: { ...times, status: null, department: null, office: null, code: null, search: null },
  Offer: { ...times, applications: null, candidates: null, jobs: null, status: null, currentOnly: null },
};
