using Disclosure.Core.Findings;
using Fluid;
using Fluid.Ast;
using Fluid.Parser;

namespace Disclosure.Rendering.Theme;

/// <summary>
/// Looks through a template for names that nobody defines, also in branches that today's data does not reach.
/// </summary>
internal sealed class TemplateNames : AstVisitor
{
    // What Liquid itself gives: in loops, and of any list or text.
    private static readonly string[] OfLists = ["size", "first", "last"];

    private readonly IReadOnlyDictionary<string, (TemplateSource Source, IFluidTemplate Template)> _templates;
    private readonly FilterCollection _filters;
    private readonly FindingList _findings;
    private readonly Dictionary<string, ViewShape?> _scope;
    private readonly Stack<TemplateSource> _reading = new();

    /// <summary>A search with the names that a page of some kind gives.</summary>
    public TemplateNames(
        IReadOnlyDictionary<string, (TemplateSource Source, IFluidTemplate Template)> templates,
        IReadOnlyDictionary<string, ViewShape?> names,
        FilterCollection filters,
        FindingList findings)
    {
        _filters = filters;
        _templates = templates;
        _findings = findings;
        _scope = new(names, StringComparer.Ordinal);
    }

    /// <summary>Looks through one template and those it includes.</summary>
    public void Check(string name)
    {
        var (source, template) = _templates[name];
        if (_reading.Contains(source)) return;
        _reading.Push(source);
        foreach (var statement in ((FluidTemplate)template).Statements) Visit(statement);
        _reading.Pop();
    }

    protected override Statement VisitForStatement(ForStatement forStatement)
    {
        var had = _scope.TryGetValue(forStatement.Identifier, out var before);
        Visit(forStatement.Source);
        _scope[forStatement.Identifier] = ShapeOf(forStatement.Source)?.Element;
        _scope["forloop"] = null;
        foreach (var statement in forStatement.Statements) Visit(statement);
        if (had) _scope[forStatement.Identifier] = before;
        else _scope.Remove(forStatement.Identifier);
        return forStatement;
    }

    protected override Statement VisitAssignStatement(AssignStatement assignStatement)
    {
        Visit(assignStatement.Value);
        _scope[assignStatement.Identifier] = ShapeOf(assignStatement.Value);
        return assignStatement;
    }

    protected override Statement VisitCaptureStatement(CaptureStatement captureStatement)
    {
        _scope[captureStatement.Identifier] = null;
        return base.VisitCaptureStatement(captureStatement);
    }

    protected override Statement VisitIncludeStatement(IncludeStatement includeStatement)
    {
        if (includeStatement.Path is LiteralExpression literal)
        {
            var name = literal.Value.ToStringValue();
            if (_templates.ContainsKey(name)) Check(name);
            else Report(name, $"主题里没有名为「{name}」的模板{NearestName.Hint(name, _templates.Keys)}。");
        }
        return includeStatement;
    }

    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        if (!_filters.TryGetValue(filterExpression.Name, out _))
        {
            _findings.Error("unknown-filter", _reading.Peek().PlaceOf(filterExpression.Name), $"模板用了没有定义的过滤器「{filterExpression.Name}」。");
        }
        return base.VisitFilterExpression(filterExpression);
    }

    protected override Expression VisitMemberExpression(MemberExpression memberExpression)
    {
        Follow(memberExpression, report: true);
        return memberExpression;
    }

    private ViewShape? ShapeOf(Expression expression) => expression switch
    {
        MemberExpression member => Follow(member, report: false),
        FilterExpression { Name: "first" or "last" } filter => ShapeOf(filter.Input)?.Element,
        FilterExpression { Name: "reverse" or "sort" or "where" or "concat" } filter => ShapeOf(filter.Input),
        _ => null,
    };

    private ViewShape? Follow(MemberExpression expression, bool report)
    {
        var path = "";
        IReadOnlyDictionary<string, ViewShape?> names = _scope;
        ViewShape? shape = null;
        foreach (var segment in expression.Segments)
        {
            if (segment is not IdentifierSegment { Identifier: var name }) return null;
            var isRoot = path.Length == 0;
            path += isRoot ? name : "." + name;
            // Of a plain value or of something computed nothing more is known.
            if (!isRoot && shape is null) return null;
            if (!isRoot && OfLists.Contains(name)) return shape!.Element;
            if (!names.TryGetValue(name, out shape))
            {
                if (report) Report(path, $"模板用了没有定义的名称「{path}」{NearestName.Hint(name, names.Keys)}。");
                return null;
            }
            names = shape?.Members ?? names;
        }
        return shape;
    }

    private void Report(string path, string message) => _findings.Error("unknown-name", _reading.Peek().PlaceOf(path), message);
}
