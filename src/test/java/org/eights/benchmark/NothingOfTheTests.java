package org.eights.benchmark;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The product as it is delivered: what stands beside it on the path of the tests is no part of it. */
final class NothingOfTheTests extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
        return type.getResource().getURL().getPath().contains("/test-classes/");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NothingOfTheTests;
    }

    @Override
    public int hashCode() {
        return NothingOfTheTests.class.hashCode();
    }
}
