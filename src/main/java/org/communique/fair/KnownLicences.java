package org.communique.fair;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Licences for data and texts on the SPDX list, each by the address that its steward keeps. */
public final class KnownLicences {
    private record Licence(String spdx, Pattern address) {}

    private static final List<Licence> ALL = List.of(
            licence("CC0-1.0", "creativecommons.org/publicdomain/zero/1.0"),
            licence("CC-BY-4.0", "creativecommons.org/licenses/by/4.0"),
            licence("CC-BY-SA-4.0", "creativecommons.org/licenses/by-sa/4.0"),
            licence("CC-BY-NC-4.0", "creativecommons.org/licenses/by-nc/4.0"),
            licence("CC-BY-NC-SA-4.0", "creativecommons.org/licenses/by-nc-sa/4.0"),
            licence("CC-BY-ND-4.0", "creativecommons.org/licenses/by-nd/4.0"),
            licence("CC-BY-3.0", "creativecommons.org/licenses/by/3.0"),
            licence("CC-BY-SA-3.0", "creativecommons.org/licenses/by-sa/3.0"),
            licence("ODbL-1.0", "opendatacommons.org/licenses/odbl/1-0"),
            licence("ODC-By-1.0", "opendatacommons.org/licenses/by/1-0"),
            licence("PDDL-1.0", "opendatacommons.org/licenses/pddl/1-0"),
            licence("Apache-2.0", "www.apache.org/licenses/LICENSE-2.0"),
            licence("MIT", "opensource.org/licenses/MIT"));

    private KnownLicences() {}

    private static Licence licence(String spdx, String address) {
        return new Licence(
                spdx,
                Pattern.compile(
                        "https?://(%s|spdx\\.org/licenses/%s)(/|\\.html|/legalcode)?"
                                .formatted(Pattern.quote(address), Pattern.quote(spdx)),
                        Pattern.CASE_INSENSITIVE));
    }

    /** Whether it is one of them: by address or by SPDX name. */
    public static boolean has(String licence) {
        return spdx(licence).isPresent();
    }

    /** The name of a licence on the SPDX list. */
    public static Optional<String> spdx(String licence) {
        return ALL.stream()
                .filter(known -> known.address().matcher(licence).matches()
                        || known.spdx().toLowerCase(Locale.ROOT).equals(licence.toLowerCase(Locale.ROOT)))
                .map(Licence::spdx)
                .findFirst();
    }
}
