/** The phase of a stage. SmartRecruiters groups sub-statuses by it. */
export type Phase = 'IN_REVIEW' | 'INTERVIEW' | 'OFFERED';

export interface ProcessStage {
  readonly name: string;
  readonly phase: Phase;
}

/** The hiring processes of the invented company. Stages with the same name have the same phase. */
export const hiringProcesses: readonly { readonly name: string; readonly stages: readonly ProcessStage[] }[] =
  [
    {
      name: 'Short',
      stages: [
        { name: 'Application Review', phase: 'IN_REVIEW' },
        { name: 'Phone Screen', phase: 'IN_REVIEW' },
        { name: 'Face to Face', phase: 'INTERVIEW' },
        { name: 'Offer', phase: 'OFFERED' },
      ],
    },
    {
      name: 'Technical',
      stages: [
        { name: 'Application Review', phase: 'IN_REVIEW' },
        { name: 'Recruiter Call', phase: 'IN_REVIEW' },
        { name: 'Take-Home Test', phase: 'INTERVIEW' },
        { name: 'Technical Interview', phase: 'INTERVIEW' },
        { name: 'Onsite', phase: 'INTERVIEW' },
        { name: 'Offer', phase: 'OFFERED' },
      ],
    },
    {
      name: 'Leadership',
      stages: [
        { name: 'Application Review', phase: 'IN_REVIEW' },
        { name: 'Recruiter Call', phase: 'IN_REVIEW' },
        { name: 'Hiring Manager Interview', phase: 'INTERVIEW' },
        { name: 'Panel, "Case Study" | <live>', phase: 'INTERVIEW' },
        { name: 'Executive Interview', phase: 'INTERVIEW' },
        { name: 'Reference Check', phase: 'OFFERED' },
        { name: 'Offer', phase: 'OFFERED' },
      ],
    },
  ];
