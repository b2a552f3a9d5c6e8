const dayMs = 86_400_000;

/** How old a day is: "of today", "3 days old". Both days are `YYYY-MM-DD`. */
export function ageWords(day: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / dayMs);
  if (days <= 0) return 'of today';
  return days === 1 ? '1 day old' : `${days} days old`;
}
