global using Disclosure.Browser.Browsers;
global using Disclosure.Browser.Pages;
global using Disclosure.Browser.Sites;
global using Shouldly;
global using Xunit;

[assembly: AssemblyFixture(typeof(BrowserSession))]
