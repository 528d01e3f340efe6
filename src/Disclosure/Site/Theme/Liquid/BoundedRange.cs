using System.Globalization;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>A range such as <c>(1..9)</c>. The engine makes every number of it at once, so it has a bound.</summary>
internal sealed class BoundedRange : Expression
{
    private const int Most = 100_000;

    private readonly RangeExpression _range;

    private BoundedRange(RangeExpression range) => _range = range;

    /// <summary>The same with its bound, when it is a range.</summary>
    public static Expression Over(Expression expression) => expression is RangeExpression range ? new BoundedRange(range) : expression;

    /// <inheritdoc/>
    public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var from = (await _range.From.EvaluateAsync(context)).ToNumberValue();
        var to = (await _range.To.EvaluateAsync(context)).ToNumberValue();
        if (Math.Abs(from) > int.MaxValue || Math.Abs(to) > int.MaxValue || to - from >= Most)
        {
            throw new TemplateFault(string.Create(CultureInfo.InvariantCulture, $"范围太大：从 {from} 到 {to}，最多 {Most} 个数。"));
        }
        var values = new FluidValue[Math.Max(0, (int)to - (int)from + 1)];
        ((PageContext)context).ChargeMade((long)values.Length * ValueSize.OfElement);
        for (var i = 0; i < values.Length; i++) values[i] = NumberValue.Create((int)from + i);
        return new ArrayValue(values);
    }

    /// <inheritdoc/>
    protected override Expression Accept(AstVisitor visitor)
    {
        visitor.Visit(_range);
        return this;
    }
}
