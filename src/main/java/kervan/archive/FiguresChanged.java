package kervan.archive;

/// Told once it is kept: the figures, what is preferred among them, or what is known beside them is not what it was.
///
/// @param occasion what brought it about, for readers: `import 12, release.csv`
public record FiguresChanged(String occasion) {
}
