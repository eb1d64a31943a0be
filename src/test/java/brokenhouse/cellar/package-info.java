/** Says that it depends on nothing, and uses the attic. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package brokenhouse.cellar;
