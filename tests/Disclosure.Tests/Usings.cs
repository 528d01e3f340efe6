using Disclosure.Tests.Support;

// Built once for all tests that look at it.
[assembly: AssemblyFixture(typeof(RealSite))]
