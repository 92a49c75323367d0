package kervan.ui.saved;

import java.util.List;
import kervan.chart.Chart;

/// What a tile shows; nothing is left to compute.
///
/// @param finding what it says, in a sentence; empty where there is none
/// @param address where more of it stands, from the root of Kervan on; empty where it leads nowhere
/// @param remarks why something of it is missing, or all of it
record TileContent(String title, String finding, String address, List<Chart> charts, List<String> remarks) {

    static TileContent missing(String title, String why) {
        return new TileContent(title, "", "", List.of(), List.of(why));
    }
}
