using AngleSharp.Dom;
using Disclosure.Tests.Editions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages.Words;

/// <summary>No page speaks the language of editions but below the fold that says it does.</summary>
public abstract class PlainPageTests(BuiltSite site)
{
    // What is read aloud or shown where the pointer rests is read by people too.
    private static readonly string[] Read = ["title", "alt", "aria-label", "aria-description", "placeholder", "content"];

    [Fact]
    public void No_pattern_of_addresses_stands_outside_folded_formulas() => site.Pages
        .SelectMany(p => Texts(site.Page(p)).SelectMany(PatternSigns.In).Select(s => $"{p}: {s}"))
        .ShouldBeEmpty();

    private static IEnumerable<string> Texts(IDocument page)
    {
        var copy = (IElement)page.DocumentElement.Clone();
        foreach (var hidden in copy.QuerySelectorAll("details.formulas, script, style").ToList()) hidden.Remove();
        return copy.QuerySelectorAll("*").SelectMany(e => Read.Select(e.GetAttribute)).OfType<string>().Append(copy.TextContent);
    }
}

/// <summary>On the real site.</summary>
public sealed class RealPlainPageTests(RealSite site) : PlainPageTests(site);

/// <summary>On the units of the shipped editions.</summary>
public sealed class ShippedPlainPageTests(ShippedSite site) : PlainPageTests(site);

/// <summary>On the forms that published documents print.</summary>
public sealed class PrintedPlainPageTests(PrintedSite site) : PlainPageTests(site);

/// <summary>On the nine tables.</summary>
public sealed class NinePlainPageTests(NineSite site) : PlainPageTests(site);

/// <summary>On the made-up portal.</summary>
[Collection(FictionCollection.Name)]
public sealed class FictionPlainPageTests(FictionSite site) : PlainPageTests(site);
