/// The words of time series: period, interval, frequency, observation, status, unit, vintage.
@NullMarked
package kervan.timeseries;

import org.jspecify.annotations.NullMarked;
