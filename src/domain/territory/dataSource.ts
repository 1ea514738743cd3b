/** Who made a table, as it must be named to the reader (Licence Ouverte: producer and date). */
export interface DataSource {
  id: string;
  producer: string;
  /** The data set's own name, in French. */
  title: string;
  /** Date or year the figures describe. */
  vintage: string;
  licence: string;
}
