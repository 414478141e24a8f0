/** A publication that defines or recommends a KPI. */
export interface Source {
  /** Its author and title. */
  readonly title: string;
  /** Its web address. */
  readonly address?: string;
}
