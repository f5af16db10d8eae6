package org.communique.fair.dataset;

import java.util.List;

/** The 17 metrics of F-UJI 0.8, in its order. */
public final class DatasetChecks {
    private DatasetChecks() {}

    public static List<DatasetCheck> all() {
        return List.of(
                new UniqueIdentifier(),
                new PersistentIdentifier(),
                new CoreMetadata(),
                new DataAddresses(),
                new SearchEngineMetadata(),
                new AccessRights(),
                new Retrievability(),
                new StandardProtocol(),
                new AuthenticatingProtocol(),
                new FormalMetadata(),
                new SemanticResources(),
                new RelatedResources(),
                new ContentDescription(),
                new DataLicence(),
                new Provenance(),
                new CommunityStandard(),
                new FileFormats());
    }
}
