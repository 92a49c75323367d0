package kervan.catalogue;

import java.math.BigDecimal;
import kervan.language.Texts;

/// Barrels in a tonne of some grade of oil, and on what that number rests.
///
/// @param code its name in files, such as `azeri-btc`
/// @param barrelsPerTonne above zero
/// @param basis the published pairs or documents it rests on
public record ConversionFactor(String code, BigDecimal barrelsPerTonne, String name, String basis) {

    public ConversionFactor {
        if (barrelsPerTonne.signum() <= 0) {
            throw new IllegalArgumentException(Texts.of("problem.why.factor", "factor", barrelsPerTonne.toString()));
        }
    }
}
