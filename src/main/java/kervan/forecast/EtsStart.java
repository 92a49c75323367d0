package kervan.forecast;

/// How fast a smoothing model learns, and the state that it is in.
///
/// @param alpha of the level, above 0 and below 1
/// @param beta of the slope, at most alpha; 0 without a trend
/// @param gamma of the season, at most 1 − alpha; 0 without one
/// @param phi how much of the slope is left after a period; 1 where it is not damped, and where there is none
/// @param season of the coming parts of the year, the next one first; empty without one
record EtsStart(double alpha, double beta, double gamma, double phi, double level, double slope, double[] season) {
}
