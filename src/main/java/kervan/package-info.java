/// Kervan charts volumes of oil, gas and cargo in transit and holds them against what was announced.
///
/// | package | answers |
/// | --- | --- |
/// | `language` | in which language is it said? |
/// | `search` | which of these is meant? |
/// | `problem` | "no, because ..." |
/// | `timeseries` | what is a number in time? |
/// | `figure` | what was published, and what does it imply? |
/// | `analytics` | what follows from a series? |
/// | `notation` | what number, period or unit does this text mean? |
/// | `check` | does this look like an error in print? |
/// | `claim` | is what they say true? |
/// | `chart` | how is it drawn? |
/// | `tabular` | which rows of cells does this file hold? |
/// | `catalogue` | what do we have, in which unit, of what scope? |
/// | `archive` | what was recorded, and what did we know on a given day? |
/// | `ingest` | may this file come in? |
/// | `target` | what was announced? |
/// | `event` | what happened? |
/// | `conflict` | which figures cannot all be right? |
/// | `watch` | what is looked after, and what changed? |
/// | `dashboard` | what stands beside what? |
/// | `explore` | what does the analyst look at? |
/// | `find` | which series is meant, and where does it go? |
/// | `saved` | what did the reader keep? |
/// | `export` | may I take it with me? |
/// | `api`, `ui` | how do I ask? |
/// | `database`, `local` | on which TimescaleDB does it run? |
///
/// The first ten, but `language` for its texts, are pure: no Spring, no files, no clock. Every boundary is held by `ArchitectureTests`.
///
/// **Follow one number** in `docs/tour.md`: a row of `db/reference/figures.csv` becomes a `Figure` (`ingest`), is kept
/// (`archive`), is reconciled into an observation (`figure`), is drawn (`chart`, `ui`) and leaves as a cell (`export`, `api`).
///
/// Prefixes mean one thing everywhere: `of` makes from parts, `parse` from text, `with` a changed copy, `to` another
/// form, `at` a coarser one, `is` and `has` ask.
@NullMarked
package kervan;

import org.jspecify.annotations.NullMarked;
