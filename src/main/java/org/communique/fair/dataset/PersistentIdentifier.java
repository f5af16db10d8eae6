package org.communique.fair.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.fair.Criterion;
import org.communique.fair.Reply;
import org.communique.fair.Verdict;

/** FsF-F1-02MD: whether an authority keeps the identifier for good. Only registration makes it so. */
final class PersistentIdentifier implements DatasetCheck {
    private static final Pattern SCHEMES = Pattern.compile(
            "^(https?://((dx\\.)?doi\\.org|hdl\\.handle\\.net|w3id\\.org|purl\\.org|n2t\\.net|identifiers\\.org)/|doi:|hdl:|ark:|urn:nbn:)");

    @Override
    public Criterion criterion() {
        return Criterion.ofDataset("FsF-F1-02MD", "F1", "Metadata and data have persistent, registered identifiers");
    }

    @Override
    public Verdict judge(PublishedDataset dataset) throws IOException {
        List<String> persistent = dataset.told(DatasetElement.IDENTIFIER).stream()
                .filter(text -> SCHEMES.matcher(text).find())
                .toList();
        String asked = "identifiers in the metadata";
        if (persistent.isEmpty()) {
            return Verdict.open(asked, "no DOI, Handle, ARK, URN:NBN, PURL or w3id; that takes a registration");
        }
        for (String identifier : persistent) {
            Optional<Reply> reply = dataset.web().get(identifier, "*/*");
            if (reply.filter(Reply::isFine).isPresent()
                    && !reply.get().arrived().equals(identifier)) {
                return Verdict.passed(asked, identifier + " is led on by its authority");
            }
        }
        return Verdict.open(
                asked, String.join(", ", persistent) + " has the form; whether it is registered was not to be asked");
    }
}
