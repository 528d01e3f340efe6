using System.Globalization;
using Fluid;
using Fluid.Filters;
using Fluid.Values;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>A filter whose input and result have bounds, and whose failures are told in words.</summary>
internal sealed class BoundedFilter(string name, FilterDelegate inner)
{
    // What the filter «date» reads: a whole day or a moment of it, never a part that the present day would complete.
    private static readonly string[] Dates = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy年M月d日", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-dd HH:mm:ss"];

    private static readonly HashSet<string> Searching =
        ["replace", "replace_first", "replace_last", "remove", "remove_first", "remove_last", "split"];

    private const int MostDateFormat = 100;

    private readonly bool _isSearching = Searching.Contains(name);

    /// <summary>Runs the filter.</summary>
    public ValueTask<FluidValue> Apply(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var page = (PageContext)context;
        try
        {
            if (name == "date") input = Date(input, arguments);
            var (size, argument) = (ValueSize.Of(input), ValueSize.Of(arguments.At(0)));
            if (_isSearching) page.ChargeSearch(size, argument);
            else page.ChargeRead(size + argument);
            if (Needed(size, input, arguments) > ValueSize.Most) throw new TemplateFault(ValueSize.TooLong);
            if (name == "sum" && arguments.Count > 0) (input, arguments) = (Finished.Of(ArrayFilters.Map(input, arguments, context)), FilterArguments.Empty);
            var result = Finished.Of(inner(input, arguments, context));
            var made = ValueSize.Of(result);
            if (made > Math.Max(size, ValueSize.Most)) throw new TemplateFault(ValueSize.TooLong);
            page.ChargeMade(made);
            return new(result);
        }
        catch (Exception e) when (e is not TemplateFault && !page.IsSpent && FaultWords.Covers(e))
        {
            throw Fault(FaultWords.Reason(e));
        }
    }

    private TemplateFault Fault(string reason) => new($"过滤器「{name}」算不出来：{reason}。");

    // How much the filters would make of a little, known before they do; the others make what they are given, or a few times as much.
    private long Needed(long size, FluidValue input, FilterArguments arguments) => name switch
    {
        "replace" => size + Count(input, arguments.At(0)) * Math.Max(0, ValueSize.Of(arguments.At(1)) - ValueSize.Of(arguments.At(0))),
        "split" => size + (1 + Count(input, arguments.At(0))) * ValueSize.OfElement,
        "reverse" when input.Type == FluidValues.String => size * ValueSize.OfElement,
        "join" when input is ArrayValue list => size + list.Values.Count * ValueSize.Of(arguments.At(0)),
        _ => 0,
    };

    private static long Count(FluidValue text, FluidValue part)
    {
        if (part is ArrayValue || text is ArrayValue) return ValueSize.Of(text);
        var (whole, sought) = (text.ToStringValue(), part.ToStringValue());
        return sought.Length == 0 ? whole.Length : whole.AsSpan().Count(sought);
    }

    private DateTimeValue Date(FluidValue input, FilterArguments arguments)
    {
        if (!DateTimeOffset.TryParseExact(
            input.ToStringValue(), Dates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date))
        {
            throw Fault("要的是写全的日期（年-月-日）");
        }
        if (!IsNarrow(arguments.At(0).ToStringValue())) throw Fault("日期的格式太长");
        return new DateTimeValue(date);
    }

    // A number after the sign of percent is a width.
    private static bool IsNarrow(string format)
    {
        if (format.Length > MostDateFormat) return false;
        for (var i = format.IndexOf('%'); i >= 0; i = format.IndexOf('%', i + 1))
        {
            var digits = 0;
            for (var at = i + 1; at < format.Length && (char.IsDigit(format[at]) || format[at] is '^' or '-' or '_' or ':'); at++) digits++;
            if (digits > 3) return false;
        }
        return true;
    }
}
