using System.Globalization;
using Disclosure.Input.Keys;

namespace Disclosure.Manual;

/// <summary>What may stand under a key, in words.</summary>
internal static class ValueWords
{
    /// <summary>The words for a value, without a full stop, in Markdown.</summary>
    public static string Of(InputValue value) => value switch
    {
        WordsValue words => string.Join('、', words.All.Select(w => $"`{w}`")),
        YearValue => "四位年度",
        EditionNameValue => "版式的文件夹名",
        CheckNameValue => "检查的编号",
        TextValue text => text.MostCharacters > 0 ? string.Create(CultureInfo.InvariantCulture, $"文字，最多 {text.MostCharacters} 个字") : "文字",
        FlagValue => $"`{FlagValue.Yes}`、`{FlagValue.No}`",
        CountValue count => string.Create(CultureInfo.InvariantCulture, $"整数，1 到 {count.Most}{(count.MayBeYearWord ? "，或者占位" : "")}"),
        NumbersValue numbers => string.Create(CultureInfo.InvariantCulture, $"整数，1 到 {numbers.Most}；或者一列整数"),
        MapValue => "几个名称，见下",
        OneOfValue one => $"{string.Join('、', one.Mapping.Keys.Select(k => $"`{k.Name}`"))} 中的一个",
        NamesValue names => names.Each.AnyValue is TextValue ? "自己起的名称，后面写文字" : $"自己起的名称，后面写{Of(names.Each.AnyValue)}",
        CodesValue codes => $"编码，后面写{Of(codes.Each.AnyValue)}",
        ListValue list => string.Create(CultureInfo.InvariantCulture, $"一列，最多 {list.Most} 项。一项是：{Of(list.Item)}"),
        NamedValue named => $"自己起的名称，后面写{Of(named.Options)}",
        EitherValue either => string.Join("；或者", either.Ways.Select(Of).Distinct(StringComparer.Ordinal)),
        SharedValue shared => Of(shared.Of()),
        SectionValue => "一个部分：格子区、字段区，或者再分几个部分",
        GivenValue => "照版式填",
        _ => throw new InvalidOperationException($"no such value: {value}"),
    };
}
