using Disclosure.Site.Theme.Liquid;
using Fluid;
using Fluid.Values;

namespace Disclosure.Site.Theme;

/// <summary>The engine's filters as a theme has them: each within bounds, and none that knows the time, a time zone or a country's habits.</summary>
internal static class ThemeFilters
{
    // They format as another program would in another place, and make a text of any width from a word; and «json» works on types by
    // reflection, which native code has not.
    private static readonly string[] LeftOut = ["time_zone", "format_date", "format_number", "format_string", "json"];

    /// <summary>Puts bounds around the filters, and adds <c>words</c>: a text as HTML whose lines break between words only.</summary>
    public static void Bound(TemplateOptions options)
    {
        options.Filters.AddFilter("words", (input, _, _) => new StringValue(new HtmlText().Words(input.ToStringValue()).ToString(), encode: false));
        foreach (var name in LeftOut) options.Filters.Remove(name);
        foreach (var (name, filter) in options.Filters.ToList()) options.Filters.AddFilter(name, new BoundedFilter(name, filter).Apply);
        // Of no use to anybody, since «date» takes a day that is written out; but these are what the engine would ask.
        options.Now = () => default;
        options.TimeZone = TimeZoneInfo.Utc;
    }
}
