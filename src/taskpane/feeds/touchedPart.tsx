import { Button } from '@fluentui/react-button';
import { ProgressBar } from '@fluentui/react-progress';
import { useEffect, useState } from 'react';
import type { Edition } from '../../dataset/index.ts';
import type { Job } from '../../model/index.ts';
import { findTouched } from '../../workbook/index.ts';
import type { WorkbookTouched } from '../../workbook/index.ts';
import { useEdition, useServices, useStore } from '../services.ts';
import { troubleOf } from '../trouble.ts';
import type { Trouble } from '../trouble.ts';
import { TroubleView } from '../troubleView.tsx';
import { touchedWords } from './touchedWords.ts';
import { TouchedTable } from './touchedTable.tsx';

/** Which cells of this workbook would answer otherwise. */
export function TouchedPart({ after }: { readonly after: Edition }) {
  const before = useEdition();
  const { announcement } = useServices();
  const [asked, setAsked] = useState(0);
  const [job, setJob] = useState<Job<WorkbookTouched>>();
  const [touched, setTouched] = useState<WorkbookTouched>();
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    let isCurrent = true;
    const started = findTouched({ before, after });
    setJob(started);
    setTouched(undefined);
    setTrouble(undefined);
    started.result.then(
      (result) => {
        if (!isCurrent) return;
        setTouched(result);
        announcement.set(touchedWords(result));
      },
      (error: unknown) => {
        if (isCurrent) setTrouble(troubleOf(error));
      },
    );
    return () => {
      isCurrent = false;
      started.cancel();
    };
  }, [before, after, asked, announcement]);
  return (
    <section className="part" aria-label="In this workbook">
      <h3>In this workbook</h3>
      {!touched && !trouble && job && <Reading job={job} />}
      {trouble && (
        <>
          <TroubleView trouble={trouble} />
          <div className="actions">
            <Button size="small" onClick={() => setAsked(asked + 1)}>
              Read the workbook again
            </Button>
          </div>
        </>
      )}
      {touched && <TouchedTable touched={touched} />}
    </section>
  );
}

function Reading({ job }: { readonly job: Job<WorkbookTouched> }) {
  const { done, total, what } = useStore(job.progress);
  return (
    <div className="running">
      <ProgressBar aria-label="Reading the workbook" {...(total > 0 ? { value: done, max: total } : {})} />
      <span className="muted">{what === '' ? 'Reading the workbook' : what} …</span>
    </div>
  );
}
