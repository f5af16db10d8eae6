package org.communique.browser;

import java.util.function.Supplier;
import org.communique.cli.SeedsSite;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the site of the samples and a browser that looks at it. Both start once for all classes, since each takes
 * seconds, and end with the last; a test opens what it needs and leaves nothing that another would stumble over.
 */
public final class SeedsInBrowser implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SeedsInBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Browser.class || type == SeedsSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // What is made last in a store is closed first: the browser before the site.
        var site = shared(context, SeedsSite.class, SeedsSite::start);
        return parameter.getParameter().getType() == SeedsSite.class
                ? site
                : shared(context, Browser.class, () -> new Browser(site.address()));
    }

    private static <T> T shared(ExtensionContext context, Class<T> type, Supplier<T> maker) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(type, absent -> maker.get(), type);
    }
}
